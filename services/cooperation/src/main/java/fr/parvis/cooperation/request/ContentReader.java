package fr.parvis.cooperation.request;

/** Reads content as it crossed, without opening it. */
public interface ContentReader {

    /** Fails when the payload is no released request, or lacks what one must have. */
    SealedRequest read(byte[] payload);
}
