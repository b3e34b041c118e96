package fr.parvis.local.status;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.PlatformService;
import fr.parvis.local.platform.Side;
import java.util.List;
import java.util.stream.Stream;

/** What a newcomer needs to know once the antenna is up. */
public final class Summary {
    private Summary() {}

    public static String parts(List<PartStatus> parts) {
        TextTable table = new TextTable("PART", "SIDE", "ADDRESS", "STATE");
        parts.forEach(part ->
                table.row(part.name(), part.side(), part.address(), part.state().words()));
        return table.toString();
    }

    public static String people(PlatformDescription platform) {
        TextTable table = new TextTable("WHO", "SIDE", "USERNAME", "PASSWORD", "ROLE");
        for (DemoAccount account : platform.demoAccounts()) {
            String role = account.organisation().isEmpty()
                    ? account.role()
                    : account.role() + " of " + account.organisation();
            table.row(account.displayName(), account.side(), account.username(), account.password(), role);
        }
        return "Demo people (fictitious; the passwords are of this machine alone)\n" + table;
    }

    /** Where they are once the table has scrolled away. */
    public static String passwords(Context context) {
        return "Accounts and passwords: %s, which only you can read."
                .formatted(context.state().root().resolve(PlatformDescription.FILE));
    }

    /** One line each, what is to be typed or opened first. */
    public static String next(Context context) {
        TextTable table = new TextTable("What to try next", "");
        Stream.of(PlatformService.values())
                .filter(service -> service.needs(PlatformService.Need.SIGN_IN))
                .forEach(portal -> table.row(context.address(portal), pages(portal.side())));
        return table.row("./parvis demo", "plays one person's journey, step by step")
                .row("./parvis status", "is everything ready?")
                .row("./parvis down", "stops everything and keeps the data (--wipe forgets it)")
                .row("less docs/howto/run-locally.md", "says how to make a token, and a first call with it")
                .toString();
    }

    private static String pages(Side side) {
        return switch (side) {
            case DEMAND -> "in a browser: her own pages, as Amina or Jeanne (above)";
            case OFFER -> "in a browser: the desk of a Communauté 360, as one of its coordinators";
            case NEUTRAL -> "in a browser: published figures, as Luc of the ARS";
        };
    }
}
