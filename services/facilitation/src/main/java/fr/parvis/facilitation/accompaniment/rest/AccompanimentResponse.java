package fr.parvis.facilitation.accompaniment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.accompaniment.AccompanimentList;
import fr.parvis.facilitation.accompaniment.usecase.AccompanimentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Her list: parts A and D of the form. Her name and address are not in it, persons keep them; parts B and C are what she said of a referent.
 *
 * @param lockerWished part D; absent: she has not said
 * @param reviewedOn absent until the list has begun
 * @param reviewDueOn day from which it is gone through with her again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccompanimentResponse(
        List<ContactResponse> contacts,
        @Nullable Boolean lockerWished,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn) {

    static AccompanimentResponse of(AccompanimentView view) {
        Optional<AccompanimentList> list = view.list();
        return new AccompanimentResponse(
                view.contacts().stream().map(ContactResponse::of).toList(),
                list.map(AccompanimentList::lockerWished).orElse(null),
                list.map(said -> said.review().reviewedOn()).orElse(null),
                list.map(said -> said.review().dueOn()).orElse(null));
    }
}
