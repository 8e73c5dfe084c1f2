package org.lianzhao.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Acting;
import org.lianzhao.account.Actor;
import org.lianzhao.person.PrivateTexts;
import org.lianzhao.person.SealedText;
import org.lianzhao.shared.problem.Invalid;
import org.lianzhao.shared.problem.Refused;
import org.lianzhao.shared.text.PersonalData;

/** How somebody wants to be told of things; a matter of taste, nothing for the audit. */
@ApplicationScoped
class ReaderDesk {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;，；<>\"]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private final ReaderRepository readers;
    private final NoticeSettings settings;
    private final ZoneHours hours;
    private final PrivateTexts texts;
    private final Acting acting;
    private final ReaderMemory memory;

    ReaderDesk(
            ReaderRepository readers,
            NoticeSettings settings,
            ZoneHours hours,
            PrivateTexts texts,
            Acting acting,
            ReaderMemory memory) {
        this.readers = readers;
        this.settings = settings;
        this.hours = hours;
        this.texts = texts;
        this.acting = acting;
        this.memory = memory;
    }

    @Transactional
    ReaderView mine() {
        Actor me = acting.person();
        memory.saw(me);
        return view(readers.get(me.id()));
    }

    @Transactional
    ReaderView prefer(ReaderEdit said) {
        Actor me = acting.person();
        memory.saw(me);
        Reader reader = readers.get(me.id());
        reader.expect(said.version());
        boolean begins = reader.getMail() == MailMode.OFF && said.mail() != MailMode.OFF;
        if (begins && settings.mailHost().isEmpty()) {
            throw new Refused("mail-not-offered");
        }
        SealedText address = address(me.id(), said);
        if (said.mail() != MailMode.OFF && address == null && reader.getAddress() == null) {
            throw new Invalid("address", "field-required");
        }
        reader.prefer(said.mail(), address, minutes(said.quietFrom()), minutes(said.quietTo()));
        if (said.muted() != null) {
            reader.mute(said.muted());
        }
        readers.flush();
        if (begins) {
            readers.tellFromNow(me.id());
        }
        return view(reader);
    }

    private static LocalTime minutes(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private @Nullable SealedText address(UUID me, ReaderEdit said) {
        String written = said.address() == null ? "" : said.address().strip();
        if (written.isEmpty() || said.mail() == MailMode.OFF) {
            return null;
        }
        if (!ADDRESS.matcher(written).matches()) {
            throw new Invalid("address", "mail-address");
        }
        return texts.close(me, written);
    }

    private ReaderView view(Reader reader) {
        SealedText address = reader.getAddress();
        return new ReaderView(
                reader.getVersion(),
                settings.mailHost().isPresent(),
                reader.getMail(),
                address == null ? null : PersonalData.masked(texts.open(reader.getUserId(), address)),
                reader.getQuietFrom(),
                reader.getQuietTo(),
                hours.now().digestAt(),
                reader.getMuted());
    }
}
