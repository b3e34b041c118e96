package fr.parvis.local.status;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.local.platform.Context;
import fr.parvis.local.platform.PlatformService;
import java.util.List;

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

    public static String next(Context context) {
        return """
                What to try next
                  %s
                                           her own pages: sign in in a browser as Amina or Jeanne (above)
                  %s
                                           the desk of a Communauté 360, for one of its coordinators
                  ./parvis demo            plays one person's journey, step by step
                  ./parvis status          is everything ready?
                  ./parvis down            stops everything and keeps the data (--wipe forgets it)
                  docs/howto/run-locally.md        a token, and a first call with it""".formatted(
                        context.address(PlatformService.PORTAL_DEMAND), context.address(PlatformService.PORTAL_OFFER));
    }
}
