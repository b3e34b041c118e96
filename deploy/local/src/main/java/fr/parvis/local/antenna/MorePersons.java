package fr.parvis.local.antenna;

import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.generated.Generator;
import fr.parvis.data.territory.Territories;
import fr.parvis.embedded.EmbeddedException;
import java.time.LocalDate;

/** How many invented persons come beside those of the demo antenna: {@code PARVIS_PERSONS}, for whoever tries many. */
record MorePersons(int number) {

    private static final String VARIABLE = "PARVIS_PERSONS";
    private static final int MOST = 10_000;
    private static final long SEED = 1;

    static MorePersons ofThisUser() {
        String number = System.getenv(VARIABLE);
        return parse(number == null ? "" : number);
    }

    static MorePersons parse(String text) {
        try {
            int number = text.isBlank() ? 0 : Integer.parseInt(text.strip());
            if (number >= 0 && number <= MOST) {
                return new MorePersons(number);
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    /** The same persons at each start, so that a second one finds them loaded. */
    DemoAntenna addTo(DemoAntenna demo, Territories territories, LocalDate firstDay) {
        return number == 0 ? demo : new Generator(demo, territories, SEED, firstDay).withPersons(number);
    }

    private static EmbeddedException wrong(String text) {
        return new EmbeddedException("%s is %s and must be a number from 0 to %d: correct it or leave it out."
                .formatted(VARIABLE, text, MOST));
    }
}
