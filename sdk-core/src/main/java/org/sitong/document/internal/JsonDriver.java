package org.sitong.document.internal;

import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text: a streaming parser's tokens into a {@link ValueAssembler}. */
final class JsonDriver implements TokenPlace {

    /** Limits are kept by the assembler, which knows the place; the parser's own would only hide it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private static final String SYNTAX = "document.syntax";

    private final String text;
    private final DocumentFormat format;
    private final ValueAssembler assembler;
    private final JsonParser parser;
    private @Nullable JsonToken token;

    private JsonDriver(String text, DocumentFormat format, ValueAssembler assembler, JsonParser parser) {
        this.text = text;
        this.format = format;
        this.assembler = assembler;
        this.parser = parser;
    }

    /** Reads a text that holds one value; problems are reported, never thrown. */
    static void read(String text, DocumentFormat format, ValueAssembler assembler, ProblemCollector problems) {
        char[] chars = text.toCharArray();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), chars, 0, chars.length)) {
            new JsonDriver(text, format, assembler, parser).readAll();
        } catch (JacksonException e) {
            int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
            boolean ended = assembler.root() != null;
            JsonSyntax.Fault fault = e instanceof UnexpectedEndOfInputException
                    ? JsonSyntax.unexpectedEnd(text)
                    : JsonSyntax.explain(text, offset, e.getOriginalMessage());
            Text message = ended ? Text.of(trailing(format)) : fault.message();
            String id = message.key().startsWith(SYNTAX) ? SYNTAX : message.key();
            problems.report(id, message, ended ? JsonPointer.ROOT : assembler.pointer(), fault.start(), fault.end());
            assembler.discard();
        }
    }

    private void readAll() {
        for (token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (assembler.root() != null) {
                assembler.report(trailing(format), Text.of(trailing(format)), this);
                assembler.discard();
                return;
            }
            accept(token);
        }
    }

    private static String trailing(DocumentFormat format) {
        return format == DocumentFormat.NDJSON ? "document.multiple-documents" : "document.trailing-content";
    }

    private void accept(JsonToken current) {
        switch (current) {
            case START_OBJECT -> assembler.begin(true, true, this);
            case START_ARRAY -> assembler.begin(false, true, this);
            case END_OBJECT, END_ARRAY -> assembler.end(this);
            case PROPERTY_NAME -> assembler.name(parser.currentName(), this);
            case VALUE_STRING -> assembler.string(parser.getString(), this);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> assembler.number(parser.getString(), this);
            case VALUE_TRUE -> assembler.literal(JsonValue.of(true), this);
            case VALUE_FALSE -> assembler.literal(JsonValue.of(false), this);
            case VALUE_NULL -> assembler.literal(JsonValue.NULL, this);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("Not a JSON token: " + current);
        }
    }

    @Override
    public int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public int end() {
        if (token == JsonToken.PROPERTY_NAME) {
            return JsonSyntax.endOfString(text, start()); // the parser already stands behind the colon
        }
        parser.finishToken();
        return (int) parser.currentLocation().getCharOffset();
    }
}
