package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Channels（办理渠道）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Channels {

    /** Kinds: The ways in which one may apply. */
    @Singular("kind")
    List<ChannelKind> kinds;

    /** Online: Whether it can be handled online. */
    @Nullable
    Boolean online;

    /** Online address: Where to handle it online. */
    @Nullable
    String onlineUrl;

    /** Desktop address: The address for desktop browsers. */
    @Nullable
    String desktopUrl;

    /** Mobile address: The address for mobiles. */
    @Nullable
    String mobileUrl;

    /** Single sign-on on the desktop: Whether the desktop side uses single sign-on. */
    @Nullable
    Boolean singleSignOn;

    /** Single sign-on on mobiles: Whether the mobile side uses single sign-on. */
    @Nullable
    Boolean mobileSingleSignOn;

    /** Online depth: How far it can be handled online. */
    @Singular("onlineDepthReached")
    List<OnlineDepth> onlineDepth;

    /** Platform: The platform that carries it. */
    @Nullable
    String platform;

    /** In the service hall: Whether it is handled in the service hall. */
    @Nullable
    Boolean hallEntry;

    /** Why not in the hall: Why it is not in the hall. */
    @Nullable
    String hallEntryReason;

    /** Visits: How often the applicant must come at most. */
    @Nullable
    Integer visits;

    /** Reason for visits: Why the applicant must come. */
    @Nullable
    String visitReason;

    /** Postal delivery: Whether post is offered. */
    @Nullable
    Boolean express;

    /** Appointments: Whether one can make an appointment. */
    @Nullable
    Boolean appointment;

    /** Appointment address: Where to make an appointment. */
    @Nullable
    String appointmentUrl;

    /** Self-service terminal: Whether terminals can be used. */
    @Nullable
    Boolean selfServiceTerminal;

    /** Cross-region scope: The area in which it can be handled anywhere. */
    @Nullable
    CrossRegionScope crossRegion;

    /** Offices: Where and when it is handled in person. */
    @Singular("office")
    List<Office> offices;
}
