package org.lianzhao.deliverable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianzhao.transfer.ExportFile;
import org.lianzhao.transfer.Paper;
import org.lianzhao.transfer.Papers;

/** A chain's papers as files. */
@ApplicationScoped
class DeliverableFiles {
    private final Deliverables deliverables;
    private final Papers papers;
    private final PaperFacts facts;
    private final PaperPrint print;

    DeliverableFiles(Deliverables deliverables, Papers papers, PaperFacts facts, PaperPrint print) {
        this.deliverables = deliverables;
        this.papers = papers;
        this.facts = facts;
        this.print = print;
    }

    ExportFile file(String chain, DeliverableKind kind, PaperFormat format) {
        return papers.file(() -> paper(deliverables.of(chain, kind, format.most()), format));
    }

    private Paper paper(Deliverable paper, PaperFormat format) {
        return new Paper(
                paper.kind().exported(),
                paper.title(),
                format.name(),
                List.of("chain=" + paper.chain()),
                paper.rows(),
                name(paper, format),
                format.type(),
                body(paper, format));
    }

    // a document is set before its first byte leaves: what cannot be set is a refusal and no broken file
    private Paper.Body body(Deliverable paper, PaperFormat format) {
        if (format == PaperFormat.XLSX) {
            return target -> PaperSheets.write(target, paper, facts);
        }
        byte[] document = print.set(paper, facts);
        return target -> target.write(document);
    }

    private String name(Deliverable paper, PaperFormat format) {
        return String.join(
                                "-",
                                paper.chain(),
                                paper.title(),
                                facts.edition(paper),
                                paper.asOf().toString())
                        .replaceAll("[\\p{Cc}\\\\/:*?\"<>|]+", "_")
                + format.ending();
    }
}
