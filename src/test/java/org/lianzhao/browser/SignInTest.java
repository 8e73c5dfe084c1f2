package org.lianzhao.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest extends BrowserTest {

    @Test
    void a_deep_link_leads_through_the_sign_in_back_to_where_it_pointed() {
        go("/chains/EL?segment=EL-5030");
        page.fill("#username", "member");
        page.fill("#password", BrowserServers.PASSWORD);
        page.click("#kc-login");
        assertThat(page.locator(".panel h2")).hasText("背光模组");
    }

    @Test
    void a_session_is_a_cookie_that_scripts_cannot_read() {
        signIn("member");
        assertThat(context.cookies(address("/")))
                .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
        assertThat(page.evaluate("document.cookie").toString()).doesNotContain("q_session");
    }

    @Test
    void who_signs_out_is_out_and_a_copied_cookie_is_worth_nothing() {
        signIn("member");
        List<Cookie> copied = context.cookies(address("/"));
        call(copied).get("/api/me").then().statusCode(200);
        go("/logout");
        assertThat(page.locator("h1")).hasText("已退出");
        call(copied).get("/api/me").then().statusCode(499);
    }

    @Test
    void the_administrator_enters_people_and_sees_no_business() {
        signIn("admin");
        page.click("text=登记用户");
        page.fill("#username", "newcomer");
        page.fill("#name", "新示例");
        page.click("dialog .pri");
        assertThat(page.locator(".tbl")).containsText("新示例");
        assertAccessible();
        go("/audit");
        assertThat(page.locator(".tbl")).containsText("登记用户");
        assertAccessible();
        go("/chains");
        assertThat(page.locator(".empty")).containsText("你的角色看不到这个页面");
    }

    @Test
    void the_auditor_begins_with_the_audit() {
        signIn("auditor");
        assertThat(page.locator("h1")).hasText("审计");
        assertThat(page.locator(".tbl")).containsText("新建线索");
        assertThat(page.locator(".side a.n")).hasCount(1);
    }

    @Test
    void screens_of_the_administrator_fit_a_phone() {
        open(360, 800);
        signIn("admin");
        for (String screen : new String[] {"/users", "/task-forces", "/audit"}) {
            go(screen);
            page.waitForSelector(".tbl tbody tr");
            assertFits();
            assertAccessible();
        }
    }

    private RequestSpecification call(List<Cookie> cookies) {
        RequestSpecification request = given().baseUri(address("/"));
        cookies.forEach(cookie -> request.cookie(cookie.name, cookie.value));
        return request;
    }
}
