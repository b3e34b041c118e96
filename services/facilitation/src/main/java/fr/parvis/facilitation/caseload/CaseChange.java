package fr.parvis.facilitation.caseload;

/** What can happen to a case. Nothing else can. */
public sealed interface CaseChange {

    /** The facilitator she chose takes the case on. */
    record TakenOn() implements CaseChange {}

    /** She chooses a facilitator, at the beginning or instead of another (FAC-06). */
    record FacilitatorChosen(String subject) implements CaseChange {}

    /** She pauses, without giving a reason. */
    record Paused() implements CaseChange {}

    record Resumed() implements CaseChange {}

    /** She stops, without giving a reason. */
    record Stopped() implements CaseChange {}
}
