package fr.parvis.persons.start;

import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.commons.web.side.AllowedSides;
import fr.parvis.commons.web.side.Side;
import fr.parvis.persons.act.ActConfig;
import fr.parvis.persons.act.ActRules;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.handover.Antennas;
import fr.parvis.persons.handover.HandOverConfig;
import fr.parvis.persons.handover.Packages;
import fr.parvis.persons.receipt.ReceiptWords;
import fr.parvis.persons.wording.Wordings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    ReceiptWords receiptWords() {
        return ReceiptWords.load();
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

    /** At the start: a card or key file that is wrong is found then, not when somebody wants to leave. */
    @Produces
    @Singleton
    @Startup
    Antennas antennas(@ConfigProperty(name = "parvis.antenna") String own, HandOverConfig config, JsonBytes json) {
        return Antennas.read(own, config, json);
    }

    @Produces
    @Singleton
    Packages packages(JsonBytes json) {
        return new Packages(json);
    }

    /** Reading the rules of sounds takes a fifth of a second of processor: here nobody waits for it, on an event loop everybody would. */
    @Startup
    void readTheRulesOfSounds() {
        NameTerms.of("a");
    }

    /** Whoever knows who somebody is stands on her side only. */
    @Produces
    @Singleton
    AllowedSides sides() {
        return AllowedSides.of(Side.DEMAND);
    }
}
