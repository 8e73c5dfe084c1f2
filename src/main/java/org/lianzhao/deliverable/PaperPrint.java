package org.lianzhao.deliverable;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets papers as PDF. */
@ApplicationScoped
class PaperPrint {
    private static final int REGULAR = 400;

    private final PaperFont font;

    PaperPrint(PaperFont font) {
        this.font = font;
    }

    /** The document. */
    byte[] set(Deliverable paper, PaperFacts facts) {
        return set(new PaperHtml(font::drawable).of(paper, facts));
    }

    /** A page that names nothing outside of itself, and would get nothing from there. */
    byte[] set(String page) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        PdfRendererBuilder print = new PdfRendererBuilder();
        print.useUriResolver((base, address) -> null);
        print.useFont(font::open, PaperStyle.FONT, REGULAR, FontStyle.NORMAL, true);
        print.withProducer("Lianzhao");
        print.withHtmlContent(page, null);
        print.toStream(document);
        try {
            print.run();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return document.toByteArray();
    }
}
