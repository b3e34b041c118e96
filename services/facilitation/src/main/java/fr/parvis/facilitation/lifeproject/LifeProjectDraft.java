package fr.parvis.facilitation.lifeproject;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.lifeproject.LifeProject.Fixed;
import fr.parvis.facilitation.lifeproject.LifeProject.Item;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.List;

/** What she would fix: the next version, not kept anywhere. */
public record LifeProjectDraft(int number, Reading reading, LocalDate nextCheckOn) {

    public LifeProjectText text() {
        return LifeProjectText.of(number, reading, nextCheckOn);
    }

    public LifeProject fixed(CaseId caseId, PersonReference person, Fixed by) {
        String hash = text().hash();
        List<Item> items = reading.expressions().stream()
                .map(expression -> new Item(expression.id(), expression.priorityByPerson()))
                .toList();
        return new LifeProject(LifeProject.named(caseId, hash), caseId, person, number, items, nextCheckOn, hash, by);
    }
}
