package org.sitong.validation.internal.rules.code;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.code.Code;
import org.sitong.code.CodeKind;
import org.sitong.code.Codes;
import org.sitong.item.ItemIdentity;
import org.sitong.item.LocalCodes;
import org.sitong.item.NationalCodes;
import org.sitong.json.JsonPointer;

/**
 * The codes of one side of an identity, national or local.
 *
 * @param name the side's name in documents
 * @param basicCode the basic code as given
 * @param implementationCode the implementation code as given
 * @param handlingItemCode the handling item's code as given
 */
record CodeSide(
        String name,
        @Nullable String basicCode,
        @Nullable String implementationCode,
        @Nullable String handlingItemCode) {

    static CodeSide national(ItemIdentity identity) {
        NationalCodes codes = identity.national();
        return codes == null
                ? new CodeSide("national", null, null, null)
                : new CodeSide("national", codes.basicCode(), codes.implementationCode(), codes.handlingItemCode());
    }

    static CodeSide local(ItemIdentity identity) {
        LocalCodes codes = identity.local();
        return codes == null
                ? new CodeSide("local", null, null, null)
                : new CodeSide("local", codes.basicCode(), codes.implementationCode(), codes.handlingItemCode());
    }

    /**
     * A code and the member that holds it.
     *
     * @param member the member's name
     * @param code the code
     */
    record Held(String member, Code code) {

        JsonPointer place(CodeSide side) {
            return JsonPointer.ROOT.child("identity").child(side.name()).child(member);
        }

        @Nullable
        String segment(String segment) {
            return code.named().get(segment);
        }
    }

    /** The code with the most segments among those that can be cut; {@code null} where none can. */
    @Nullable
    Held telling() {
        return Stream.of(
                        held("handlingItemCode", handlingItemCode),
                        held("implementationCode", implementationCode),
                        held("basicCode", basicCode))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<Held> held(String member, @Nullable String text) {
        Code code = Codes.parse(StringUtils.stripToEmpty(text));
        return isNationwideForm(code.kind()) && !code.named().isEmpty()
                ? Optional.of(new Held(member, code))
                : Optional.empty();
    }

    private static boolean isNationwideForm(CodeKind kind) {
        return switch (kind) {
            case HANDLING_ITEM_CODE, IMPLEMENTATION_CODE, NATIONAL_HANDLING_ITEM_CODE, BASIC_CODE -> true;
            default -> false;
        };
    }
}
