package org.sitong.validation.internal.text;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;

/** Places as terminals, editors and other programs can follow them. */
public final class Place {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);

    private static final Pattern PART =
            Pattern.compile("(?<file>.*\\.((?<lines>ndjson|jsonl)|\\w+)|-):(?<number>[1-9]\\d{0,8})", Pattern.DOTALL);

    private Place() {}

    /** {@code file:line:column}; the document's name alone where there is no source text. */
    public static String of(String document, @Nullable SourceRange range) {
        return range == null ? document : file(document, range) + ":" + range.line() + ":" + range.column();
    }

    /** The document's file: what is a line or a row of one is named {@code file:number}, with the line in the range already. */
    public static String file(String document, @Nullable SourceRange range) {
        Matcher part = PART.matcher(document);
        boolean isPart =
                part.matches() && (range == null || part.group("number").equals(Integer.toString(range.line())));
        return isPart ? part.group("file") : document;
    }

    /** The line that a document is by itself; {@code null} where it is a file, or a row, which may be several lines. */
    public static @Nullable String line(String document) {
        Matcher part = PART.matcher(document);
        return part.matches() && part.group("lines") != null ? part.group("number") : null;
    }

    /** The file with slashes between its folders, and without the folder in which the run began. */
    public static String slashed(String file) {
        String path = file.replace(File.separatorChar, '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        return path;
    }

    /** The file as a URI reference (RFC 3986): relative where the path is, every other character than a plain one encoded. */
    public static String uri(String file) {
        String path = slashed(file);
        String encoded = Arrays.stream(path.split("/", -1)).map(Place::encoded).collect(Collectors.joining("/"));
        if (DRIVE.matcher(path).matches()) {
            return "file:///" + path.charAt(0) + ":" + encoded.substring(encoded.indexOf('/'));
        }
        return encoded.startsWith("/") ? "file://" + encoded : encoded;
    }

    /** Half a character, which no encoding can carry, becomes the sign for what cannot be shown. */
    private static String encoded(String segment) {
        return URLEncoder.encode(Harmless.unicode(segment), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
