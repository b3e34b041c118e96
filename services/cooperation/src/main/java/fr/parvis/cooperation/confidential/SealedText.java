package fr.parvis.cooperation.confidential;

/** Her text before it is opened. Opening is a decision of the use case: after the end of a disclosure it never happens. */
@FunctionalInterface
public interface SealedText {

    String open();
}
