package org.sitong.client.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PostingsTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadAndFoundFromAnywhere(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        TreeSet<Integer> numbers = new TreeSet<>();
        int bound = 1 << random.nextInt(30);
        for (int i = random.nextInt(3_000); i >= 0; i--) {
            numbers.add(random.nextInt(bound));
        }
        Path path = Files.createTempFile("sitong", "postings");
        Dictionary.Term term;
        try (PageWriter writer = new PageWriter(path)) {
            writer.write(new byte[random.nextInt(Pages.SIZE)]);
            long address = writer.address();
            PostingsWriter postings = new PostingsWriter(writer);
            for (int number : numbers) {
                postings.add(number);
            }
            term = new Dictionary.Term(new byte[0], numbers.size(), address, postings.end());
            assertThat(postings.count()).isEqualTo(numbers.size());
            writer.sync();
        }
        try (PageFile file = PageFile.open(path)) {
            assertThat(new Postings(file, term).stream().boxed().toList()).isEqualTo(new ArrayList<>(numbers));
            Docs docs = new Postings(file, term);
            for (int target : targets(random, bound)) {
                Integer expected = numbers.ceiling(target);
                assertThat(docs.advance(target)).isEqualTo(expected == null ? Docs.END : expected);
            }
        }
        Files.delete(path);
    }

    private static List<Integer> targets(Random random, int bound) {
        TreeSet<Integer> targets = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            targets.add(random.nextInt(bound));
        }
        return new ArrayList<>(targets);
    }
}
