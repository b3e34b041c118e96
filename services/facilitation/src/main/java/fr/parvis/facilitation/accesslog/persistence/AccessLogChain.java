package fr.parvis.facilitation.accesslog.persistence;

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
                "facilitation",
                "access_log",
                "number",
                List.of(
                        Column.text("case_id"),
                        Column.text("person"),
                        Column.text("reader"),
                        Column.text("reader_role"),
                        Column.text("part"),
                        Column.time("read_at")));
    }
}
