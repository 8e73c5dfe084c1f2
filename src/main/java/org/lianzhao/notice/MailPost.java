package org.lianzhao.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands e-mail to the server that the installation names. */
@ApplicationScoped
class MailPost {
    private final Mailer mailer;

    MailPost(Mailer mailer) {
        this.mailer = mailer;
    }

    /** What became of it; that a server took it does not mean that anybody reads it. */
    Sent send(String address, MessageText text) {
        try {
            mailer.send(Mail.withText(address, text.title(), text.plain()));
            return Sent.well();
        } catch (RuntimeException failed) { // whatever it is: it is tried again; its message may repeat the address
            return Sent.badly(Sent.Outcome.UNREACHABLE, failed.getClass().getSimpleName());
        }
    }
}
