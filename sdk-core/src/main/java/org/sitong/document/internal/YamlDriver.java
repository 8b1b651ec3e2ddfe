package org.sitong.document.internal;

import java.util.Iterator;
import java.util.Optional;
import org.sitong.json.JsonValue;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * Reads YAML text: a streaming parser's events into a {@link ValueAssembler}. What YAML has beyond JSON values (anchors,
 * aliases, tags, several documents, names that are no scalars, merging) is refused with its place.
 */
final class YamlDriver implements TokenPlace {

    private static final ScalarResolver RESOLVER = new JsonScalarResolver();
    private static final String MERGE_KEY = "<<";

    private final ValueAssembler assembler;
    private final CodePoints codePoints;
    private final Iterator<Event> events;
    private Event event;
    private boolean unusable;

    private YamlDriver(ValueAssembler assembler, CodePoints codePoints, Iterator<Event> events) {
        this.assembler = assembler;
        this.codePoints = codePoints;
        this.events = events;
        this.event = events.next(); // the start of the stream
    }

    /** How YAML's JSON schema reads an unquoted scalar. */
    static Tag resolve(String plain) {
        return RESOLVER.resolve(plain, true);
    }

    /** Reads a text that holds one document; problems are reported, never thrown. */
    static void read(String text, ValueAssembler assembler, ProblemCollector problems) {
        CodePoints codePoints = CodePoints.of(text);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE) // the document's size has been bounded in bytes
                .setBufferSize(text.length() + 1) // whole: the parser copies what it looks ahead with every refill
                .setMaxAliasesForCollections(0)
                .setParseComments(false)
                .build();
        try {
            YamlDriver driver = new YamlDriver(
                    assembler, codePoints, new Parse(settings).parseString(text).iterator());
            driver.readAll();
        } catch (MarkedYamlEngineException e) {
            int at = codePoints.offset(e.getProblemMark().map(Mark::getIndex).orElse(0));
            fail(assembler, problems, YamlSyntax.explain(text, at, e.getProblem()), at);
        } catch (ReaderException e) {
            int at = codePoints.offset(e.getPosition());
            fail(assembler, problems, YamlSyntax.unprintable(e.getCodePoint()), at);
        } catch (YamlEngineException e) {
            fail(assembler, problems, Text.of("document.syntax.yaml"), 0);
        }
    }

    private static void fail(ValueAssembler assembler, ProblemCollector problems, Text message, int at) {
        problems.report("document.syntax", message, assembler.pointer(), at, at + 1);
        assembler.discard();
    }

    private void readAll() {
        boolean seen = false;
        while (advance()) {
            if (event instanceof DocumentStartEvent) {
                if (seen) {
                    problem("document.multiple-documents");
                    assembler.discard();
                    return;
                }
                seen = true;
            } else if (event instanceof CollectionEndEvent) {
                assembler.end(this);
            } else if (event instanceof CollectionStartEvent
                    || event instanceof ScalarEvent
                    || event instanceof AliasEvent) {
                node();
            }
        }
        if (unusable) {
            assembler.discard();
        }
    }

    private boolean advance() {
        try {
            if (!events.hasNext()) {
                return false;
            }
            event = events.next();
            return true;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            // Some malformed input (an escape cut off by the end) trips the parser itself; it is as malformed for that.
            throw new ParserException(YamlSyntax.MALFORMED, event.getEndMark());
        }
    }

    private void node() {
        if (assembler.expectsName()) {
            name();
        } else if (event instanceof CollectionStartEvent start) {
            refuse(start.getAnchor(), start.getTag());
            assembler.begin(event instanceof MappingStartEvent, start.isFlow(), this);
        } else if (event instanceof ScalarEvent scalar) {
            refuse(scalar.getAnchor(), scalar.getTag());
            scalar(scalar);
        } else {
            alias();
            assembler.literal(JsonValue.NULL, this);
        }
    }

    private void name() {
        if (event instanceof ScalarEvent scalar) {
            refuse(scalar.getAnchor(), scalar.getTag());
            if (scalar.isPlain() && scalar.getValue().equals(MERGE_KEY)) {
                problem("document.yaml-merge-key");
            }
            assembler.name(scalar.getValue(), this);
        } else if (event instanceof AliasEvent) {
            throw assembler.stop("document.yaml-alias", Text.of("document.yaml-alias"), this);
        } else {
            throw assembler.stop("document.yaml-complex-key", Text.of("document.yaml-complex-key"), this);
        }
    }

    private void scalar(ScalarEvent scalar) {
        String value = scalar.getValue();
        Tag tag = scalar.isPlain() ? resolve(value) : Tag.STR;
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            assembler.number(value, this);
        } else if (tag.equals(Tag.BOOL)) {
            assembler.literal(JsonValue.of(value.equals("true")), this);
        } else if (tag.equals(Tag.NULL)) {
            assembler.literal(JsonValue.NULL, this);
        } else {
            assembler.string(value, this);
        }
    }

    private void alias() {
        problem("document.yaml-alias");
        unusable = true;
    }

    private void refuse(Optional<Anchor> anchor, Optional<String> tag) {
        if (anchor.isPresent()) {
            problem("document.yaml-anchor");
        }
        if (tag.isPresent()) {
            problem("document.yaml-tag");
            unusable = true;
        }
    }

    private void problem(String id) {
        assembler.report(id, Text.of(id), this);
    }

    @Override
    public int start() {
        return offset(event.getStartMark());
    }

    @Override
    public int end() {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return codePoints.offset(mark.map(Mark::getIndex).orElse(0));
    }
}
