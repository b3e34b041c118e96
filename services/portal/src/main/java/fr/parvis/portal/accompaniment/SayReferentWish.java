package fr.parvis.portal.accompaniment;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.AccompanimentApi;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.Referent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Her yes or no to having a referent: her act, in her own session, naming the words she was shown. */
@Singleton
public final class SayReferentWish {

    private final AccompanimentApi accompaniment;
    private final HerCase herCase;

    SayReferentWish(@RestClient AccompanimentApi accompaniment, HerCase herCase) {
        this.accompaniment = accompaniment;
        this.herCase = herCase;
    }

    public Uni<Answer<Referent>> handle(boolean wished, ActForms.Taken taken) {
        Referent.Wish wish = new Referent.Wish(wished, taken.act());
        return herCase.find()
                .chain(caze -> herCase.ask(
                        caze, id -> accompaniment.wish(id, taken.key().toString(), wish)));
    }
}
