package fr.parvis.persons.access.persistence;

import fr.parvis.commons.web.chain.ChainedLog;
import fr.parvis.commons.web.chain.ChainedLog.Column;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What of an entry is sealed. A column that is added later is sealed by a log of another name, or leaves of before no longer fit their rows. */
@ApplicationScoped
final class AccessLogChain {

    @Produces
    @Singleton
    ChainedLog log() {
        return new ChainedLog(
                "persons",
                "access_log",
                "id",
                List.of(
                        Column.text("file_id"),
                        Column.time("at"),
                        Column.text("what"),
                        Column.text("reader_kind"),
                        Column.text("reader"),
                        Column.text("organisation"),
                        Column.text("said_at")));
    }
}
