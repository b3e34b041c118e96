package fr.parvis.facilitation.sharing;

import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import java.util.EnumSet;
import java.util.Set;

/** Who reads something of hers, as she decides; there is no third choice. */
public enum Visibility {
    ONLY_ME,
    /** She and whoever is her facilitator. */
    ME_AND_FACILITATOR;

    /** Which of her things somebody reads who is she or her facilitator. */
    public static Set<Visibility> readableBy(Participant participant, PersonReference person) {
        return participant.is(person) ? EnumSet.allOf(Visibility.class) : EnumSet.of(ME_AND_FACILITATOR);
    }

    /** Whether this shows it to nobody who does not read it already. */
    public boolean isNoWiderThan(Visibility now) {
        return this == ONLY_ME || now == ME_AND_FACILITATOR;
    }
}
