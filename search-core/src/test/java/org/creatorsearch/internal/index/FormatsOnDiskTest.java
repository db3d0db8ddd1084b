package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.junit.jupiter.api.Test;

final class FormatsOnDiskTest {
  /** Reads a segment. */
  private interface Reading {
    void of(LeafReader reader);
  }

  private static void written(List<List<OfFormat>> documents, Reading reading) throws IOException {
    try (var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
        for (var formats : documents) {
          var document = new Document();
          if (!formats.isEmpty()) {
            var bytes = FormatsOnDisk.write(formats);
            document.add(new BinaryDocValuesField(ProfileDocument.LOG_FORMATS, bytes));
          }
          writer.addDocument(document);
        }
      }
      try (var reader = DirectoryReader.open(directory)) {
        reading.of(reader.leaves().getFirst().reader());
      }
    }
  }

  /** Also names that are the beginning of others, and more of them than are remembered. */
  private static List<List<OfFormat>> random(long seed) {
    var random = new Random(seed);
    var documents = new ArrayList<List<OfFormat>>();
    for (var doc = 0; doc < 500; doc++) {
      var formats = new ArrayList<OfFormat>();
      for (var i = random.nextInt(4); i > 0; i--) {
        var name = "vidéo ✨".repeat(1 + random.nextInt(3)) + random.nextInt(60);
        var mean = (float) (random.nextGaussian() * 20);
        formats.add(new OfFormat(name, 1 + random.nextInt(1 << random.nextInt(31)), mean));
      }
      documents.add(formats);
    }
    return documents;
  }

  @Test
  void get_whatWasWritten_isReadBitForBitInAnyOrder() throws IOException {
    var documents = random(1);
    written(
        documents,
        reader -> {
          var formats = new FormatsOnDisk(reader);
          for (var doc = 0; doc < documents.size(); doc++) {
            assertThat(formats.get(doc)).isEqualTo(documents.get(doc));
          }
          for (var doc = documents.size() - 1; doc >= 0; doc--) {
            assertThat(formats.get(doc)).isEqualTo(documents.get(doc));
          }
        });
  }

  @Test
  void get_indexWithoutFormats_isEmpty() throws IOException {
    written(
        List.of(List.of(), List.of()),
        reader -> assertThat(new FormatsOnDisk(reader).get(1)).isEmpty());
  }

  @Test
  void write_twoFormats_takesTheBytesOfTheirNamesAndSixMoreEach() {
    var formats = List.of(new OfFormat("video", 9, -3.25), new OfFormat("short", 3, -2.5));

    assertThat(FormatsOnDisk.write(formats).length).isEqualTo(22);
  }
}
