package fr.parvis.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.easy.EasyWords;
import fr.parvis.portal.accompaniment.AccompanimentMessages;
import fr.parvis.portal.act.ActMessages;
import fr.parvis.portal.choice.ChoiceMessages;
import fr.parvis.portal.desk.DeskMessages;
import fr.parvis.portal.figures.FigureMessages;
import fr.parvis.portal.hours.HoursMessages;
import fr.parvis.portal.meeting.MeetingMessages;
import fr.parvis.portal.meeting.TopicMessages;
import fr.parvis.portal.page.CommonMessages;
import fr.parvis.portal.pathway.PathwayMessages;
import fr.parvis.portal.presentation.PresentationMessages;
import fr.parvis.portal.space.HerMessages;
import fr.parvis.testkit.Requirement;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules a machine can check; whether the words are easy, only readers can say. */
final class EasyWordsTest {

    /** Whoever reads with difficulty reads these. */
    private static final List<Class<?>> HERS = List.of(
            HerMessages.class,
            ChoiceMessages.class,
            ActMessages.class,
            MeetingMessages.class,
            TopicMessages.class,
            HoursMessages.class,
            AccompanimentMessages.class,
            PathwayMessages.class,
            PresentationMessages.class,
            CommonMessages.class);

    private static final List<String> LABELS_OF_INCAPACITY = List.of(
            "incapable",
            "incapacité",
            "dépendan",
            "vulnérab",
            "handicapé",
            "déficien",
            "inapte",
            "invalide",
            "placement",
            "placé",
            "prise en charge",
            "pris en charge",
            "souffr",
            "victime",
            "assisté",
            "usager",
            "patient",
            "bénéficiaire",
            "atteint");

    @ParameterizedTest
    @MethodSource("herWords")
    void hersAreShortSentencesWithoutAcronyms(String name, String words) {
        assertThat(EasyWords.acronyms(words)).as(name).isEmpty();
        assertThat(EasyWords.longSentences(words)).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allWords")
    @Requirement("UX-15")
    void noneLabelsAnybodyAsIncapable(String name, String words) {
        assertThat(LABELS_OF_INCAPACITY)
                .as(name)
                .noneMatch(label -> Pattern.compile("\\b" + label, Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(words.toLowerCase(Locale.FRENCH))
                        .find());
    }

    static Stream<Object[]> herWords() {
        return HERS.stream().flatMap(EasyWordsTest::words);
    }

    static Stream<Object[]> allWords() {
        return Stream.concat(HERS.stream(), Stream.of(DeskMessages.class, FigureMessages.class))
                .flatMap(EasyWordsTest::words);
    }

    /** Each message, and each of its variants; what is filled in counts as one word. */
    private static Stream<Object[]> words(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .flatMap(method -> variants(method)
                        .map(words -> new Object[] {bundle.getSimpleName() + "." + method.getName(), words}));
    }

    private static Stream<String> variants(Method method) {
        return Pattern.compile("\\{[#/][^}]*}")
                .splitAsStream(method.getAnnotation(Message.class).value())
                .map(part -> part.replaceAll("\\{[a-z]+}", "mot").strip())
                .filter(part -> !part.isEmpty());
    }
}
