package org.sitong.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Members of the JDK that read something global. A member is named as {@code Type.member} for all its overloads, or
 * with parameter types for one of them; a call on a subtype counts.
 */
enum ForbiddenUse {
    PRINTING(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt",
            "java.lang.Throwable.printStackTrace()"),

    DEFAULT_LOCALE(
            "java.util.Locale.getDefault",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.ResourceBundle.getBundle(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String, java.util.ResourceBundle$Control)",
            "org.apache.commons.lang3.StringUtils.lowerCase(java.lang.String)",
            "org.apache.commons.lang3.StringUtils.upperCase(java.lang.String)"),

    DEFAULT_CLOCK(
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDate.now(java.time.ZoneId)",
            "java.time.LocalTime.now()",
            "java.time.LocalTime.now(java.time.ZoneId)",
            "java.time.LocalDateTime.now()",
            "java.time.LocalDateTime.now(java.time.ZoneId)",
            "java.time.OffsetDateTime.now()",
            "java.time.OffsetDateTime.now(java.time.ZoneId)",
            "java.time.ZonedDateTime.now()",
            "java.time.ZonedDateTime.now(java.time.ZoneId)",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance",
            "java.util.GregorianCalendar.<init>()"),

    DEFAULT_CHARSET(
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.lang.String, boolean)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.io.File, boolean)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.util.Scanner.<init>(java.io.InputStream)",
            "java.util.Scanner.<init>(java.io.File)",
            "java.util.Scanner.<init>(java.nio.file.Path)"),

    NETWORK(
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.net.URL.getContent",
            "java.net.URLConnection.connect",
            "java.net.Socket.<init>",
            "java.net.ServerSocket.<init>",
            "java.net.DatagramSocket.<init>",
            "java.net.InetAddress.getByName",
            "java.net.InetAddress.getAllByName",
            "java.net.http.HttpClient.newHttpClient",
            "java.net.http.HttpClient.newBuilder",
            "java.nio.channels.SocketChannel.open",
            "java.nio.channels.ServerSocketChannel.open",
            "java.nio.channels.DatagramChannel.open",
            "java.nio.channels.AsynchronousSocketChannel.open",
            "javax.net.SocketFactory.createSocket",
            "javax.net.SocketFactory.getDefault",
            "javax.net.ssl.SSLSocketFactory.getDefault");

    private final List<String> members;

    ForbiddenUse(String... members) {
        this.members = Arrays.asList(members);
    }

    ArchCondition<JavaClass> condition() {
        return new ArchCondition<>("use what is global: " + name()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(access -> isForbidden(access.getTarget()))
                        .forEach(access -> events.add(event(type, access)));
            }
        };
    }

    private boolean isForbidden(AccessTarget target) {
        return members.stream().anyMatch(member -> {
            int parameters = member.indexOf('(');
            String name = parameters < 0 ? member : member.substring(0, parameters);
            int dot = name.lastIndexOf('.');
            return target.getName().equals(name.substring(dot + 1))
                    && target.getOwner().isAssignableTo(name.substring(0, dot))
                    && (parameters < 0 || member.substring(parameters).equals(parameters(target)));
        });
    }

    private static String parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
    }

    private static ConditionEvent event(JavaClass type, JavaAccess<?> access) {
        return SimpleConditionEvent.satisfied(type, access.getDescription());
    }
}
