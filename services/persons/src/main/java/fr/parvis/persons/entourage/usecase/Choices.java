package fr.parvis.persons.entourage.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.entourage.EntourageMember.Choice;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day on which she decided, which is not the day somebody wrote it down. */
final class Choices {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Choices() {}

    static Choice of(Act act) {
        return new Choice(act.id(), LocalDate.ofInstant(act.performedAt(), PARIS));
    }
}
