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

    /**
     * Kinds: The ways in which one may apply; several may be given, and applicants may choose between online and
     * in person.
     */
    @Singular("kind")
    List<ChannelKind> kinds;

    /** Online: Whether it can be handled online; if so, give address and depth as well. */
    @Nullable
    Boolean online;

    /** Online address: The address of the page on which one applies. */
    @Nullable
    String onlineUrl;

    /** Desktop address: The address to which the national platform sends desktop browsers. */
    @Nullable
    String desktopUrl;

    /** Mobile address: The address for mobiles; to be given where mobile is one of the ways. */
    @Nullable
    String mobileUrl;

    /** Single sign-on on the desktop: Whether the desktop side takes the national platform's sign-on. */
    @Nullable
    Boolean singleSignOn;

    /** Single sign-on on mobiles: Whether the mobile side takes the national platform's sign-on. */
    @Nullable
    Boolean mobileSingleSignOn;

    /**
     * Online depth: How far it can be handled online; several may be given: from consultation to electronic
     * certificate.
     */
    @Singular("onlineDepthReached")
    List<OnlineDepth> onlineDepth;

    /** Platform: The name of the platform that carries it. */
    @Nullable
    String platform;

    /** In the service hall: Whether it is handled in the service hall; if not, give the reason as well. */
    @Nullable
    Boolean hallEntry;

    /** Why not in the hall: Why it is not handled in the service hall. */
    @Nullable
    String hallEntryReason;

    /** Visits: How often the applicant must come at most; 0 where all is done online. */
    @Nullable
    Integer visits;

    /**
     * Reason for visits: Why the applicant must come, such as proof of identity that law demands in person; to
     * be given where visits are above 0.
     */
    @Nullable
    String visitReason;

    /** Postal delivery: Whether materials may be posted and results are. */
    @Nullable
    Boolean express;

    /** Appointments: Whether applicants can agree on a time before they come. */
    @Nullable
    Boolean appointment;

    /** Appointment address: Where to make an appointment online. */
    @Nullable
    String appointmentUrl;

    /** Self-service terminal: Whether self-service terminals can be used. */
    @Nullable
    Boolean selfServiceTerminal;

    /** Cross-region scope: The widest area in which it can be handled anywhere, such as the nation or the province. */
    @Nullable
    CrossRegionScope crossRegion;

    /**
     * Offices: The places where it is handled in person, one by one; where there are none, declare offices in
     * “none”.
     */
    @Singular("office")
    List<Office> offices;
}
