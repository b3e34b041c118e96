package fr.parvis.portal.persons;

/** Body of a call that says nothing but her act. */
public record OnlyAct(HerAct act) {}
