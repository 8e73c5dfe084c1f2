package org.lianzhao;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The environment variables without which the program does not start, and what to say when one is missing. */
enum RequiredSettings {
    LIANZHAO_OIDC_URL(
            "统一身份认证的地址（OIDC issuer，如 https://sso.example.cn/realms/lianzhao）；没有身份认证，程序不启动",
            "the identity provider (OIDC issuer); the program does not start without one"),
    LIANZHAO_OIDC_CLIENT_ID("在身份认证登记的客户端编号", "the client id registered with the identity provider"),
    LIANZHAO_OIDC_CLIENT_SECRET("该客户端的密钥", "the secret of that client"),
    LIANZHAO_SESSION_SECRET("加密会话用的随机串，至少 32 个字符，各实例相同", "32+ random characters, the same on every instance"),
    LIANZHAO_CONTACT_KEY(
            "加密联系方式用的随机串，至少 32 个字符，各实例相同；丢了就再也看不到已存的联系方式",
            "32+ random characters that encrypt contacts, the same on every instance; without it they cannot be read again"),
    LIANZHAO_CONTACT_MATCH_KEY(
            "比对联系方式用的随机串，至少 32 个字符，各实例相同",
            "32+ random characters that contacts are matched by, the same on every instance"),
    LIANZHAO_JDBC_URL("数据库地址（jdbc:mysql://…）", "the database (jdbc:mysql://…)"),
    LIANZHAO_JDBC_USERNAME("数据库用户", "the database user"),
    LIANZHAO_JDBC_PASSWORD("数据库密码", "the database password");

    private static final int SECRET_LENGTH = 32;
    private static final Set<RequiredSettings> SECRETS =
            EnumSet.of(LIANZHAO_SESSION_SECRET, LIANZHAO_CONTACT_KEY, LIANZHAO_CONTACT_MATCH_KEY);

    private final String zh;
    private final String en;

    RequiredSettings(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** One sentence for each setting that is absent or unusable, in both languages. */
    static List<String> missingFrom(Map<String, String> environment) {
        return Stream.of(values())
                .filter(setting -> !setting.isGivenIn(environment))
                .map(setting -> "请设置环境变量 %1$s：%2$s / Set %1$s: %3$s".formatted(setting, setting.zh, setting.en))
                .toList();
    }

    private boolean isGivenIn(Map<String, String> environment) {
        String value = environment.getOrDefault(name(), "").strip();
        return SECRETS.contains(this) ? value.length() >= SECRET_LENGTH : !value.isEmpty();
    }
}
