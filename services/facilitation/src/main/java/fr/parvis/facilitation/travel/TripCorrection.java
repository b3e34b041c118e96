package fr.parvis.facilitation.travel;

/** Why a way is said anew. A code and no words: nobody can be named in a trip. */
public enum TripCorrection {
    TYPING_MISTAKE,
    WRONG_DAY,
    OTHER_WAY_TAKEN,
    WRONG_VEHICLE,
    /** It stands elsewhere already; what is left here are no kilometres. */
    RECORDED_TWICE
}
