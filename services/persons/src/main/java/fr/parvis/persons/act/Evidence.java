package fr.parvis.persons.act;

/** What makes an act believable, one kind per manner. */
public sealed interface Evidence {

    Manner manner();

    /** The person's own token, bound to this very file. */
    record OwnSession(String subject) implements Evidence {
        @Override
        public Manner manner() {
            return Manner.OWN_SESSION;
        }
    }

    /** Her card and its code, still to be compared with what was handed to her. */
    record Card(String cardId, String code) implements Evidence {
        @Override
        public Manner manner() {
            return Manner.ACCESS_CARD;
        }

        @Override
        public String toString() {
            return "Card[" + cardId + "]";
        }
    }

    /** The SHA-256 of the scanned sheet she signed. */
    record Paper(String scanSha256) implements Evidence {
        @Override
        public Manner manner() {
            return Manner.PAPER;
        }
    }

    record Oral(String witnessName, String witnessRole) implements Evidence {
        @Override
        public Manner manner() {
            return Manner.ORAL_WITNESSED;
        }
    }
}
