package org.mediationledger.launcher.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.web.security.InMemoryUsers;
import org.mediationledger.web.security.UserAccount;

public final class DemoUsers {

    private static final String HASH = "{bcrypt}$2b$10$IDBbDS8uWbNQEgI2sWxXCu0WdN0swnvey0jj6Se9dAcfleRX1bzTy";

    private DemoUsers() {}

    public static InMemoryUsers directory() {
        return new InMemoryUsers(List.of(
                user("frontdoor", Role.FRONT_DOOR, "ias-manchester"),
                user("coordinator", Role.COORDINATOR, "together-trust"),
                user("adviser", Role.ADVISER, "together-trust"),
                user("mediator", Role.MEDIATOR, "together-trust"),
                user("authority", Role.AUTHORITY, "E08000003"),
                user("icb", Role.COMMISSIONING_BODY, "QOP"),
                user("commissioner", Role.COMMISSIONER, "E08000003"),
                user("auditor", Role.AUDITOR, null),
                user("preparer", Role.PREPARER, "E08000003"),
                user("family", Role.FAMILY, null),
                user("representative", Role.REPRESENTATIVE, null),
                user("safeguarding", Role.SAFEGUARDING_LEAD, "together-trust"),
                user("dpo", Role.DATA_PROTECTION_OFFICER, "together-trust")));
    }

    private static UserAccount user(String name, Role role, @Nullable String organisation) {
        return new UserAccount(new AccountId(name), role, organisation, HASH);
    }
}
