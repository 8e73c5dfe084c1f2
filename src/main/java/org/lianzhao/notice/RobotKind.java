package org.lianzhao.notice;

/** Whose robot it is: what it takes. */
enum RobotKind {
    /** 企业微信群机器人. */
    WECOM("qyapi.weixin.qq.com"),
    /** 钉钉群机器人. */
    DINGTALK("oapi.dingtalk.com");

    private final String host;

    RobotKind(String host) {
        this.host = host;
    }

    /** Where the vendor's own robots are. */
    String host() {
        return host;
    }
}
