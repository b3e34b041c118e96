package fr.parvis.portal.hours;

import fr.parvis.portal.act.ActForms;
import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.HerWord;
import fr.parvis.portal.facilitation.HerCase;
import fr.parvis.portal.facilitation.HoursApi;
import fr.parvis.portal.facilitation.Interventions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Her word on something that was done for her: her act, in her own session, naming the words she was shown. */
@Singleton
public final class SayWord {

    /** As many signs as facilitation keeps. */
    public static final int LONGEST = 2000;

    private final HoursApi hours;
    private final HerCase herCase;

    SayWord(@RestClient HoursApi hours, HerCase herCase) {
        this.hours = hours;
        this.herCase = herCase;
    }

    /**
     * What she says.
     *
     * @param version of what is noted, as she was shown it
     * @param words empty where she says no more
     */
    public record Word(UUID intervention, int version, HerWord word, String words) {

        public Word {
            words = words.strip();
        }

        /** Whether it was corrected since she was shown it. */
        public boolean isOnAnEarlierOneThan(Interventions.Intervention now) {
            return version < now.version();
        }

        /** Whether this is what stands beside that. */
        public boolean standsBeside(Interventions.Intervention now) {
            String said = now.words();
            return now.version() == version && now.word() == word && words.equals(said == null ? "" : said);
        }
    }

    public Uni<Answer<Interventions.Intervention>> handle(Word word, ActForms.Taken taken) {
        Interventions.Said said = new Interventions.Said(
                word.version(), word.word(), word.words().isEmpty() ? null : word.words(), taken.act());
        return herCase.ask(hours.say(word.intervention(), taken.key().toString(), said));
    }
}
