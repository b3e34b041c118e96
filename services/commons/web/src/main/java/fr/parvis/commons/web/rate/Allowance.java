package fr.parvis.commons.web.rate;

/**
 * Whether one more call is granted, and what is left.
 *
 * @param remaining calls that would be granted at once now
 * @param fullInSeconds until everything is available again
 * @param retryInSeconds until one more call is granted; 0 when this one was
 */
public record Allowance(RateClass rateClass, int remaining, long fullInSeconds, long retryInSeconds) {

    public boolean granted() {
        return retryInSeconds == 0;
    }

    /** As in the header {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
    public String policy() {
        return "\"%s\";q=%d;w=%d"
                .formatted(
                        rateClass.name(), rateClass.calls(), rateClass.window().toSeconds());
    }

    /** As in its header {@code RateLimit}. */
    public String state() {
        return "\"%s\";r=%d;t=%d".formatted(rateClass.name(), remaining, fullInSeconds);
    }
}
