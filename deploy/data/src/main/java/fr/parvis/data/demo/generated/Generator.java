package fr.parvis.data.demo.generated;

import fr.parvis.data.demo.Antenna;
import fr.parvis.data.demo.Codes;
import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.DemoExpression;
import fr.parvis.data.demo.DemoIntervention;
import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.territory.Territories;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invents persons for an antenna. Person {@code i} of a seed is the same whatever else is asked for, so the first hundred
 * of ten thousand are the hundred of a hundred. The shares (who says no, how many requests) are ours, chosen to be plausible,
 * and measured nowhere.
 */
public final class Generator {

    /** No history is longer: a session of one's own may be told so many days later on the demo platform. */
    static final int LONGEST = 84;

    private static final Map<DemoPerson.Answer, Integer> ANSWERS =
            ordered(Map.of(DemoPerson.Answer.YES, 78, DemoPerson.Answer.NO, 12, DemoPerson.Answer.NONE, 10));
    private static final Map<Codes.Kind, Integer> KINDS = ordered(Map.of(
            Codes.Kind.PERSON_WITH_DISABILITY, 88,
            Codes.Kind.CAREGIVER, 6,
            Codes.Kind.RELATIVE, 3,
            Codes.Kind.FAMILY, 3));
    private static final Map<Codes.Gender, Integer> GENDERS = ordered(
            Map.of(Codes.Gender.WOMAN, 49, Codes.Gender.MAN, 49, Codes.Gender.OTHER, 1, Codes.Gender.NOT_STATED, 1));
    private static final Map<Codes.Horizon, Integer> HORIZONS =
            ordered(Map.of(Codes.Horizon.SHORT, 50, Codes.Horizon.MEDIUM, 35, Codes.Horizon.LONG, 15));
    private static final List<String> TYPES = List.of(
            "LISTENING_EXPRESSION",
            "LISTENING_EXPRESSION",
            "LIFE_PROJECT_FORMULATION",
            "TRIAL_SUPPORT",
            "LINK_COMMON_LAW",
            "INFORMATION_ON_POSSIBILITIES",
            "RESPONSE_COHERENCE_REVIEW",
            "RIGHTS_DEFENCE",
            "NETWORK_BUILDING_SUPPORT");
    private static final List<String> AWAY = List.of("HOME_VISIT", "MILIEU_VISIT", "PARTNER_PLACE");
    private static final List<String> HERE = List.of("ANTENNA", "PHONE", "VIDEO");
    private static final List<DemoPerson.Witness> WITNESSES = List.of(
            new DemoPerson.Witness("Odette Sarrazin", "Agente d'accueil"),
            new DemoPerson.Witness("Fabien Le Goff", "Agent d'accueil"),
            new DemoPerson.Witness("Monique Delahaye", "Voisine choisie par la personne"));
    private static final List<DemoPerson.Communication> WAYS = List.of(
            new DemoPerson.Communication(List.of("Parole"), List.of("Parole"), List.of(), "fr", false, "PHONE"),
            new DemoPerson.Communication(List.of("Parole"), List.of("Facile à lire"), List.of(), "fr", true, "SMS"),
            new DemoPerson.Communication(
                    List.of("Parole", "Dessin"), List.of("Images"), List.of("Planning en images"), "fr", true, "PAPER"),
            new DemoPerson.Communication(List.of("Écrit"), List.of("Écrit"), List.of(), "fr", false, "MESSAGE"),
            new DemoPerson.Communication(
                    List.of("Langue des signes française"),
                    List.of("Langue des signes française", "Écrit"),
                    List.of("Interprète"),
                    "fsl",
                    false,
                    "VIDEO"));

    private final DemoAntenna demo;
    private final Territories territories;
    private final Bank bank = Bank.read();
    private final long seed;
    private final LocalDate today;
    private final Places places;
    private final Requests requests;

    /**
     * For this antenna: its sites, facilitators and Communautés 360.
     *
     * @param today day that histories are counted back from
     */
    public Generator(DemoAntenna demo, Territories territories, long seed, LocalDate today) {
        this.demo = demo;
        this.territories = territories;
        this.seed = seed;
        this.today = today;
        this.places = new Places(demo.antenna().departements(), territories);
        this.requests = new Requests(demo.communities(), bank, places);
    }

    /** The first persons of the seed, made one by one as they are taken. */
    public Stream<DemoPerson> persons(int number) {
        return IntStream.range(0, number).mapToObj(this::person);
    }

    /** The demo antenna with so many persons more. */
    public DemoAntenna withPersons(int number) {
        return new DemoAntenna(
                demo.antenna(),
                demo.communities(),
                Stream.concat(demo.persons().stream(), persons(number)).toList(),
                demo.forms());
    }

    DemoPerson person(int index) {
        Dice dice = Dice.of(seed, index);
        String departement = places.departement(dice);
        Codes.Gender gender = dice.weighted(GENDERS);
        Codes.Origin origin = dice.one(List.of(Codes.Origin.values()));
        DemoPerson.Answer answer = dice.weighted(ANSWERS);
        int asked = dice.between(1, LONGEST);
        boolean aloud = dice.percent(60);
        DemoPerson.@Nullable Witness witness = aloud ? dice.one(WITNESSES) : null;
        List<DemoExpression> expressions = answer == DemoPerson.Answer.YES ? expressions(dice) : List.of();
        boolean alias = dice.percent(10);
        return new DemoPerson(
                "generated-%d-%d".formatted(seed, index),
                null,
                alias ? "Alias %d".formatted(index + 1) : null,
                alias ? null : dice.one(bank.names("LAST")),
                alias ? null : firstName(gender, dice),
                gender == Codes.Gender.WOMAN
                        ? Codes.Civility.MADAME
                        : gender == Codes.Gender.MAN ? Codes.Civility.MONSIEUR : null,
                gender,
                birthDate(dice),
                places.commune(departement, dice).code(),
                dice.weighted(KINDS),
                origin,
                origin == Codes.Origin.ARS_SIGNAL ? Set.of(Codes.Criterion.ARS_IDENTIFIED) : Set.of(),
                asked,
                dice.one(WAYS),
                support(answer, aloud, departement),
                witness,
                expressions,
                answer == DemoPerson.Answer.YES ? interventions(asked, dice) : List.of(),
                requests.of(departement, expressions, dice),
                List.of(),
                List.of(),
                List.of());
    }

    private DemoPerson.Support support(DemoPerson.Answer answer, boolean aloud, String departement) {
        if (answer == DemoPerson.Answer.NONE) {
            return new DemoPerson.Support(answer, null, null, null);
        }
        Codes.Manner manner = aloud ? Codes.Manner.ORAL_WITNESSED : Codes.Manner.PAPER;
        if (answer == DemoPerson.Answer.NO) {
            return new DemoPerson.Support(answer, manner, null, null);
        }
        List<Antenna.Facilitator> facilitators = demo.antenna().facilitators();
        int turn = demo.antenna().departements().indexOf(departement) % facilitators.size();
        return new DemoPerson.Support(answer, manner, facilitators.get(turn).account(), site(departement));
    }

    /** The first site of her département, else the antenna's first. */
    private String site(String departement) {
        List<Antenna.Site> sites = demo.antenna().sites();
        return sites.stream()
                .filter(site -> territories
                        .departementOf(site.commune())
                        .filter(found -> found.code().equals(departement))
                        .isPresent())
                .findFirst()
                .orElse(sites.getFirst())
                .code();
    }

    private List<DemoExpression> expressions(Dice dice) {
        List<DemoExpression> said = new ArrayList<>();
        List<Bank.Saying> left = new ArrayList<>(bank.sayings());
        int number = dice.between(1, 6);
        int priority = dice.percent(70) ? dice.between(1, number) : 0;
        for (int i = 1; i <= number; i++) {
            Bank.Saying saying = dice.one(left);
            left.remove(saying);
            said.add(new DemoExpression(
                    saying.type(), dice.weighted(HORIZONS), saying.domain(), saying.words(), i == priority));
        }
        return said;
    }

    private List<DemoIntervention> interventions(int asked, Dice dice) {
        return IntStream.range(0, Math.min(dice.between(0, 9), asked))
                .mapToObj(_ -> intervention(asked, dice))
                .toList();
    }

    private DemoIntervention intervention(int asked, Dice dice) {
        boolean away = dice.percent(45);
        String mode = dice.one(away ? AWAY : HERE);
        return new DemoIntervention(
                dice.between(0, asked - 1),
                LocalTime.of(dice.between(9, 17), dice.between(0, 3) * 15),
                dice.between(1, 8) * 15,
                dice.one(TYPES),
                mode,
                dice.percent(80) ? "ASSISTANT" : "FACILITATOR_MEDIATOR",
                List.of(),
                dice.percent(70),
                away ? dice.between(1, 6) * 10 : 0,
                away ? dice.between(1, 60) : 0,
                !mode.equals("PHONE"));
    }

    private String firstName(Codes.Gender gender, Dice dice) {
        boolean woman = gender == Codes.Gender.WOMAN || (gender != Codes.Gender.MAN && dice.percent(50));
        return dice.one(bank.names(woman ? "WOMAN" : "MAN"));
    }

    /** Children of six to persons of eighty. */
    private LocalDate birthDate(Dice dice) {
        int years =
                dice.percent(20) ? dice.between(6, 17) : dice.percent(20) ? dice.between(61, 80) : dice.between(18, 60);
        return today.minusYears(years).minusDays(dice.between(0, 364));
    }

    /** In the order of the list the codes are of: the order of {@code Map.of} changes from run to run. */
    private static <E extends Enum<E>> Map<E, Integer> ordered(Map<E, Integer> weights) {
        return new TreeMap<>(weights);
    }
}
