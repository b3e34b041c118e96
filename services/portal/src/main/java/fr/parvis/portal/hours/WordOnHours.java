package fr.parvis.portal.hours;

import fr.parvis.portal.facilitation.Interventions.Intervention;
import fr.parvis.portal.persons.Wordings.Wording;

/** Something that was done for her, and the words she reads before she says whether it is right. */
public record WordOnHours(Intervention intervention, Wording wording) {}
