package fr.parvis.portal.accompaniment;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.AccompanimentList;
import fr.parvis.portal.facilitation.Referent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The professionals on her list, and what she said of a referent. */
public record Around(Answer<AccompanimentList> list, Answer<Referent> referent) {

    public boolean listTold() {
        return list.told();
    }

    public List<AccompanimentList.Contact> contacts() {
        return list.given().map(AccompanimentList::contacts).orElse(List.of());
    }

    public boolean referentTold() {
        return referent.told();
    }

    /** Absent while she has no case, and where nobody told. */
    public @Nullable ReferentView view() {
        return referent.given().map(ReferentView::new).orElse(null);
    }
}
