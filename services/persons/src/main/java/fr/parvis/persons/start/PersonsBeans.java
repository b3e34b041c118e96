package fr.parvis.persons.start;

import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import fr.parvis.persons.act.ActConfig;
import fr.parvis.persons.act.ActRules;
import fr.parvis.persons.wording.Wordings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The beans that are plain classes. */
@ApplicationScoped
final class PersonsBeans {

    /** Days are days of Europe/Paris, wherever the machine stands. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    @Produces
    @Singleton
    Wordings wordings() {
        return Wordings.load();
    }

    @Produces
    @Singleton
    ActRules actRules(Clock clock, Wordings wordings, ActConfig config) {
        return new ActRules(clock, wordings, config);
    }

    @Produces
    @Singleton
    IndexKeys indexKeys(KeyEncryptionKeys keys) {
        return new IndexKeys(keys);
    }

    /** Whoever knows who somebody is stands on her side only. */
    @Produces
    @Singleton
    AllowedSides sides() {
        return AllowedSides.of(Side.DEMAND);
    }
}
