package fr.parvis.indicators;

import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.masking.MaskingRules;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Reads definitions and rules before anything is served: wrong ones stop the start. */
@ApplicationScoped
final class StartCheck {

    private static final Logger LOG = Logger.getLogger(StartCheck.class);

    void check(@Observes StartupEvent start, Definitions definitions, Vocabulary vocabulary, MaskingRules rules) {
        LOG.infof(
                "%d indicators are counted in the territories %s, nothing below %d persons is shown",
                definitions.all().size(), vocabulary.territories(), rules.threshold());
    }
}
