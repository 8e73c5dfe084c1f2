package org.lianzhao.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing that people wrote becomes a part of the page. */
class PaperHtmlTest {
    @Test
    void words_are_escaped_wherever_they_stand() {
        String evil = "<script>&\"'</script>";
        String page = PaperHtml.escaped(evil);
        assertThat(page).isEqualTo("&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;");
    }
}
