package fr.parvis.portal.accompaniment;

import fr.parvis.portal.persons.Wordings.Wording;

/** Whether she wants a referent, and the words she reads before she says so. */
public record ReferentQuestion(ReferentView view, Wording wording) {}
