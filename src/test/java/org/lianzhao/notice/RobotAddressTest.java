package org.lianzhao.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.shared.problem.Invalid;

class RobotAddressTest {
    private static final Set<String> GATEWAY = Set.of("gateway.example", "127.0.0.1");

    @Test
    void a_robot_is_reached_at_its_vendor_or_where_the_machine_allows() {
        assertThat(RobotAddress.read(
                                " https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k ", RobotKind.WECOM, Set.of())
                        .host())
                .isEqualTo("qyapi.weixin.qq.com");
        assertThat(RobotAddress.read("https://gateway.example:8443/hook", RobotKind.WECOM, GATEWAY)
                        .place())
                .hasPort(8443);
        assertThat(RobotAddress.read("http://127.0.0.1:9/hook", RobotKind.DINGTALK, GATEWAY)
                        .place())
                .hasHost("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k",
                "https://oapi.dingtalk.com/robot/send?access_token=k",
                "https://qyapi.weixin.qq.com:22/",
                "https://qyapi.weixin.qq.com.evil.example/",
                "https://qyapi.weixin.qq.com@evil.example/",
                "https://user@qyapi.weixin.qq.com/",
                "https://qyapi.weixin.qq.com/#@evil.example",
                "https://169.254.169.254/latest/meta-data",
                "http://gateway.example/hook",
                "https://127.0.0.2/",
                "http://[::1]/",
                "file:///etc/passwd",
                "qyapi.weixin.qq.com",
                "https:// qyapi.weixin.qq.com/",
                "机器人"
            })
    void and_nowhere_else(String written) {
        assertThatThrownBy(() -> RobotAddress.read(written, RobotKind.WECOM, GATEWAY))
                .isInstanceOf(Invalid.class)
                .hasMessageNotContaining("evil");
    }

    @Test
    void a_call_is_signed_as_the_vendor_says() {
        // openssl: printf '1767225600000\nSECdemo' | openssl dgst -sha256 -hmac SECdemo -binary | base64
        assertThat(DingTalkSign.parameters(Instant.ofEpochMilli(1_767_225_600_000L), "SECdemo"))
                .isEqualTo("timestamp=1767225600000&sign=obv1jKXupdCsRrmQyT6z59MdIICFujSKQJly1hcEYiE%3D");
        assertThat(RobotAddress.read(
                                "https://oapi.dingtalk.com/robot/send?access_token=k", RobotKind.DINGTALK, Set.of())
                        .with("timestamp=1"))
                .hasToString("https://oapi.dingtalk.com/robot/send?access_token=k&timestamp=1");
    }

    @Test
    void a_text_is_cut_behind_a_whole_line_and_carries_no_link_of_anybodys() {
        MessageText text = new MessageText(
                "示例汇总", IntStream.range(0, 200).mapToObj(line -> "【红】示例项目：更新进展").toList());
        String markdown = text.markdown(4096);
        assertThat(markdown.getBytes(UTF_8).length).isLessThanOrEqualTo(4096);
        assertThat(markdown).endsWith("更新进展").startsWith("**示例汇总**\n\n【红】");
        assertThat(new MessageText("示例", List.of("[点我](https://evil.example) <@all> **")).markdown(4096))
                .doesNotContain("[", "<", "]", ">")
                .endsWith("＊＊");
    }
}
