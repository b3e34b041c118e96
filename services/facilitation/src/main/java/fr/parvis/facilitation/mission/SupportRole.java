package fr.parvis.facilitation.mission;

import static fr.parvis.facilitation.intervention.InterventionType.ABILITY_AND_CONFIDENCE_BUILDING;
import static fr.parvis.facilitation.intervention.InterventionType.ADMINISTRATIVE_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.BREAK_PREVENTION;
import static fr.parvis.facilitation.intervention.InterventionType.FAMILY_LINK_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.INFORMATION_ON_POSSIBILITIES;
import static fr.parvis.facilitation.intervention.InterventionType.INFORMED_CHOICE_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.LIFE_PROJECT_FORMULATION;
import static fr.parvis.facilitation.intervention.InterventionType.LINK_COMMON_LAW;
import static fr.parvis.facilitation.intervention.InterventionType.LINK_SPECIALISED;
import static fr.parvis.facilitation.intervention.InterventionType.LISTENING_EXPRESSION;
import static fr.parvis.facilitation.intervention.InterventionType.MEDIATION;
import static fr.parvis.facilitation.intervention.InterventionType.NETWORK_BUILDING_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.PEER_CONNECTION;
import static fr.parvis.facilitation.intervention.InterventionType.PROJECT_MEETING_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.RESPONSE_COHERENCE_REVIEW;
import static fr.parvis.facilitation.intervention.InterventionType.RIGHTS_DEFENCE;
import static fr.parvis.facilitation.intervention.InterventionType.SELF_REPRESENTATION_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.TRANSITION_SUPPORT;
import static fr.parvis.facilitation.intervention.InterventionType.TRIAL_SUPPORT;

import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.InterventionType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role the specification gives the facilitator (FAC-02), with the phrase of source 000 it comes from. Each type of intervention serves one at
 * least, and the three postures are roles of the list.
 */
public enum SupportRole {
    RESPECT_OF_CHOICES(
            "Garantir le respect des choix",
            LISTENING_EXPRESSION,
            LIFE_PROJECT_FORMULATION,
            INFORMED_CHOICE_SUPPORT,
            RIGHTS_DEFENCE),
    ABILITIES("présomption d’aptitudes et de compétences", ABILITY_AND_CONFIDENCE_BUILDING, TRIAL_SUPPORT),
    NEUTRAL_THIRD("position neutre de tiers", MEDIATION, PROJECT_MEETING_SUPPORT),
    PERSON_FIRST(
            "son expression est première et prioritaire",
            LISTENING_EXPRESSION,
            SELF_REPRESENTATION_SUPPORT,
            PROJECT_MEETING_SUPPORT),
    SYSTEMIC_VIEW("Garder une vision systémique", BREAK_PREVENTION, TRANSITION_SUPPORT, NETWORK_BUILDING_SUPPORT),
    DEFENDER("Défenseur, de la personne d’abord", FacilitatorPosture.DEFENDER, RIGHTS_DEFENCE),
    ASSISTANT(
            "maitrise d’ouvrage des projets",
            FacilitatorPosture.ASSISTANT,
            LIFE_PROJECT_FORMULATION,
            INFORMATION_ON_POSSIBILITIES,
            ADMINISTRATIVE_SUPPORT),
    FACILITATOR_MEDIATOR("médiateur quand c’est nécessaire", FacilitatorPosture.FACILITATOR_MEDIATOR, MEDIATION),
    SELF_CONFIDENCE("Soutenir la personne dans sa confiance", ABILITY_AND_CONFIDENCE_BUILDING, PEER_CONNECTION),
    LINK_WITH_ACTORS("plusieurs acteurs du droit commun en priorité", LINK_COMMON_LAW, LINK_SPECIALISED),
    FAIR_COOPERATION("la coopération des acteurs est équitable", PROJECT_MEETING_SUPPORT, RESPONSE_COHERENCE_REVIEW),
    CLOSE_ENVIRONMENT("l’implication de l’environnement proche", NETWORK_BUILDING_SUPPORT),
    FAMILY_LINK("Faciliter un lien avec la famille", FAMILY_LINK_SUPPORT);

    private final String source;
    private final @Nullable FacilitatorPosture posture;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<InterventionType> types;

    SupportRole(String source, InterventionType... types) {
        this(source, null, types);
    }

    SupportRole(String source, @Nullable FacilitatorPosture posture, InterventionType... types) {
        this.source = source;
        this.posture = posture;
        this.types = Set.of(types);
    }

    /** The phrase of source 000, as it is printed there. */
    public String source() {
        return source;
    }

    public Optional<FacilitatorPosture> posture() {
        return Optional.ofNullable(posture);
    }

    /** What a facilitator does in this role. */
    public Set<InterventionType> types() {
        return types;
    }
}
