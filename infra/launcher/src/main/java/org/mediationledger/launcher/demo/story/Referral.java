package org.mediationledger.launcher.demo.story;

import static org.mediationledger.launcher.demo.story.Chance.share;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.Service;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ReferralSource;

/**
 * How a family comes to a provider.
 *
 * @param by the information and advice service that passed it on, where one did
 * @param opener who takes it on: the front door of the tour's city itself, elsewhere the provider's co-ordinator
 */
record Referral(
        ReferralSource source, Channel channel, @Nullable OrganisationId by, Actor opener) {

    private static final int THROUGH_THE_SERVICE = 65;

    private static final List<Chance.Share<ReferralSource>> SOURCES = List.of(
            share(70, ReferralSource.FAMILY),
            share(10, ReferralSource.PROFESSIONAL),
            share(9, ReferralSource.LOCAL_AUTHORITY),
            share(9, ReferralSource.SCHOOL_OR_COLLEGE),
            share(2, ReferralSource.OTHER));

    private static final List<Chance.Share<Channel>> OF_FAMILIES = List.of(
            share(45, Channel.TELEPHONE),
            share(30, Channel.EMAIL),
            share(20, Channel.ONLINE_FORM),
            share(3, Channel.LETTER),
            share(2, Channel.TEXT_MESSAGE));

    static Referral of(Provision provision, LocalDate day, Directory directory, Chance chance) {
        Actor coordinator = Actors.coordinatorOf(provision.provider().id());
        OrganisationId service = service(provision.area(), day, directory);
        if (service != null && chance.percent(THROUGH_THE_SERVICE)) {
            return through(service, coordinator, chance.percent(60) ? Channel.HELPLINE : Channel.EMAIL);
        }
        ReferralSource source = chance.drawn(SOURCES);
        Channel channel = source == ReferralSource.FAMILY ? chance.drawn(OF_FAMILIES) : Channel.EMAIL;
        return new Referral(source, channel, null, coordinator);
    }

    /** From the front door of the tour's city, with a number to call back. */
    static Referral throughTheFrontDoor() {
        return through(Actors.FRONT_DOOR, Actors.frontDoor(), Channel.EMAIL);
    }

    /** From a family that the provider knows already. */
    static Referral byTheFamily(Actor coordinator) {
        return new Referral(ReferralSource.FAMILY, Channel.TELEPHONE, null, coordinator);
    }

    private static Referral through(OrganisationId service, Actor coordinator, Channel channel) {
        return new Referral(
                ReferralSource.INFORMATION_AND_ADVICE_SERVICE,
                channel,
                service,
                service.equals(Actors.FRONT_DOOR) ? Actors.frontDoor() : coordinator);
    }

    private static @Nullable OrganisationId service(Area area, LocalDate day, Directory directory) {
        return directory.organisations().stream()
                .filter(organisation -> organisation.services().contains(Service.INFORMATION_AND_ADVICE)
                        && organisation.standsOn(day)
                        && organisation.serves().contains(area.authority()))
                .map(organisation -> organisation.id())
                .findFirst()
                .orElse(null);
    }

    /** The same by e-mail, so that somebody must call back. */
    Referral byEmail() {
        return new Referral(source, Channel.EMAIL, by, opener);
    }

    boolean callBackNeeded() {
        return channel == Channel.EMAIL;
    }
}
