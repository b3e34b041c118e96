package fr.parvis.facilitation.aim.persistence;

import fr.parvis.facilitation.aim.SupportAim;
import java.util.UUID;

record ChosenAimKey(UUID caseId, SupportAim aim) {}
