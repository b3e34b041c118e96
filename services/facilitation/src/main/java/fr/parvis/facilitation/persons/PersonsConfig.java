package fr.parvis.facilitation.persons;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where persons answers and how long it may take. */
@ConfigMapping(prefix = "parvis.persons")
public interface PersonsConfig {

    /** Base address of the persons service of this side. */
    URI url();

    /** A slower answer counts as none: the request is denied and nothing is done (architecture §4). */
    @WithDefault("300ms")
    Duration timeout();

    /** How long it is believed whose account it is. */
    @WithDefault("60s")
    Duration accountsBelievedFor();
}
