package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Agenda;
import fr.parvis.portal.facilitation.Commissions.Commission;
import java.util.List;

/** One meeting about her, and what somebody would like to speak of there. */
public record Meeting(Commission commission, Answer<Agenda> agenda) {

    public boolean agendaTold() {
        return agenda.told();
    }

    /** What she said yes to. */
    public List<Agenda.Item> accepted() {
        return items().stream().filter(Agenda.Item::accepted).toList();
    }

    /** What waits for her word; without her yes it is not spoken of. */
    public List<Agenda.Item> waiting() {
        return items().stream()
                .filter(item -> !item.accepted() && !item.refused())
                .toList();
    }

    /** What she said no to. */
    public List<Agenda.Item> refused() {
        return items().stream().filter(Agenda.Item::refused).toList();
    }

    private List<Agenda.Item> items() {
        return agenda.given().map(Agenda::items).orElse(List.of());
    }
}
