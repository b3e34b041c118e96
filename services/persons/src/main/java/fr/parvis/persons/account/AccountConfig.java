package fr.parvis.persons.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How patient an access card is. */
@ConfigMapping(prefix = "parvis.access-card")
public interface AccountConfig {

    /** Wrong codes in a row before a card no longer opens anything and a new one is handed out; five leaves one guess in 2^47. */
    @WithDefault("5")
    int attempts();
}
