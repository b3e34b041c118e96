package fr.parvis.facilitation.intervention;

/** As what the facilitator stood beside her. */
public enum FacilitatorPosture {
    DEFENDER,
    ASSISTANT,
    FACILITATOR_MEDIATOR
}
