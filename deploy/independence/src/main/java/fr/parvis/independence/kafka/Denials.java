package fr.parvis.independence.kafka;

import fr.parvis.independence.RefusalLog;
import java.util.HashMap;
import java.util.Map;

/** The broker's own record of what it refused to one principal. */
final class Denials {
    private final RefusalLog log;
    private final String user;
    private final Map<String, Long> asked = new HashMap<>();

    Denials(RefusalLog log, String user) {
        this.log = log;
        this.user = user;
    }

    /** Whether the log names one more refusal of this resource than was asked for before. */
    boolean name(String resource) {
        long wanted = asked.merge(resource, 1L, Long::sum);
        return log.says(
                wanted,
                line -> line.contains("Denied")
                        && line.contains("User:" + user + " ")
                        && line.contains(resource + " "));
    }
}
