package fr.parvis.portal.accompaniment;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.answer.Asking;
import fr.parvis.portal.facilitation.AccompanimentApi;
import fr.parvis.portal.facilitation.AccompanimentList;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.Referent;
import fr.parvis.portal.persons.PersonsApi;
import fr.parvis.portal.persons.Wordings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads who accompanies her: her list, her referent, or the question whether she wants one. */
@Singleton
public final class ReadAccompaniment {

    private static final String WORDING = "referent";

    private final AccompanimentApi accompaniment;
    private final PersonsApi persons;
    private final HerCase herCase;
    private final Asking asking;

    ReadAccompaniment(
            @RestClient AccompanimentApi accompaniment,
            @RestClient PersonsApi persons,
            HerCase herCase,
            Asking asking) {
        this.accompaniment = accompaniment;
        this.persons = persons;
        this.herCase = herCase;
        this.asking = asking;
    }

    public Uni<Answer<AccompanimentList>> list(Answer<UUID> caze) {
        return herCase.ask(caze, accompaniment::list);
    }

    public Uni<Around> all() {
        return herCase.find()
                .chain(caze -> Uni.combine()
                        .all()
                        .unis(list(caze), herCase.ask(caze, accompaniment::referent))
                        .asTuple())
                .map(told -> new Around(told.getItem1(), told.getItem2()));
    }

    /** Silent also without the words she would be shown: she could say nothing knowingly. */
    public Uni<Answer<ReferentQuestion>> question() {
        Uni<Answer<Referent>> referent = herCase.find().chain(caze -> herCase.ask(caze, accompaniment::referent));
        return Uni.combine()
                .all()
                .unis(referent, asking.ask("persons", persons.wordings(WORDING)))
                .asTuple()
                .map(told -> question(told.getItem1(), told.getItem2()));
    }

    private static Answer<ReferentQuestion> question(Answer<Referent> referent, Answer<Wordings> wordings) {
        return wordings.given()
                .flatMap(Wordings::easyToRead)
                .map(wording -> referent.map(found -> new ReferentQuestion(new ReferentView(found), wording)))
                .orElseGet(Answer.Silent::new);
    }
}
