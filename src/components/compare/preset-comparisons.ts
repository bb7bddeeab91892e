import type { Codex } from '../../domain/codex/types.ts';
import { compareIndexOf } from '../../domain/compare/compare-index.ts';
import { compare } from '../../domain/compare/compare.ts';
import { presetsOf, type Preset } from '../../domain/compare/presets.ts';
import type { CompareIndex, Comparison } from '../../domain/compare/types.ts';

/** A preset with its answer. */
export interface PresetComparison {
  preset: Preset;
  comparison: Comparison;
  index: CompareIndex;
}

/** Every preset with its answer. */
export function presetComparisons(codex: Codex): PresetComparison[] {
  const index = compareIndexOf(codex);
  const histories = codex.sources.flatMap((view) => view.histories);
  return presetsOf(index).map((preset) => ({
    preset,
    comparison: compare(histories, index, preset.query),
    index,
  }));
}

/** The routes of the presets: a path for each, with the preset and its answer as props. */
export function presetRoutes(codex: Codex): { params: { preset: string }; props: Props }[] {
  return presetComparisons(codex).map((each) => ({
    params: { preset: each.preset.slug },
    props: { ...each },
  }));
}

/** Astro takes props of a type that could have any key. */
type Props = Pick<PresetComparison, keyof PresetComparison>;
