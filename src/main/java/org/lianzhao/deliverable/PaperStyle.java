package org.lianzhao.deliverable;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How papers look in print: A4 on its side, the head and the titles of a table on every page. */
final class PaperStyle {
    static final String FONT = "Noto Sans SC";

    static final String CSS = """
            @page {
              size: A4 landscape;
              margin: 17mm 12mm 15mm;
              @top-left { content: element(head); }
              @bottom-right {
                content: counter(page) " / " counter(pages);
                font-family: "Noto Sans SC";
                font-size: 8pt;
                color: #465159;
              }
            }
            body { font-family: "Noto Sans SC"; font-size: 8.5pt; line-height: 1.4; color: #182025; margin: 0; }
            .head { position: running(head); width: 270mm; font-size: 8pt; color: #465159; }
            h1 { font-size: 15pt; font-weight: normal; margin: 0 0 2pt; }
            h2 { font-size: 11pt; font-weight: normal; margin: 10pt 0 4pt; page-break-after: avoid; }
            table { width: 100%; table-layout: fixed; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #b5bcc1; padding: 2pt 3pt; vertical-align: top; word-wrap: break-word; }
            th { background: #eef2f7; text-align: left; font-weight: normal; }
            tr { page-break-inside: avoid; }
            .number { text-align: right; }
            .unknown { color: #5a666e; }
            .bar { height: 2pt; max-width: 100%; background: #0b6b64; }
            .notes { margin-top: 10pt; color: #465159; }
            .notes p { margin: 0 0 2pt; }
            """;

    private PaperStyle() {}

    /** A number as people read it: 1,234.5. */
    static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
